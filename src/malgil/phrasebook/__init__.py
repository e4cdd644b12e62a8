"""The content: labels, glosses, the menu and the flow, and what is done to them."""
