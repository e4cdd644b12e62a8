"""Commands by topic. A module is loaded only when one of its commands runs."""
