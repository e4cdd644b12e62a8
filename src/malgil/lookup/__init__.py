"""Search, the page of a phrase, the checklist for a problem."""
