"""One module for each family of commands; each is loaded only when one of its commands runs."""
