"""The app in a browser: a web server that runs it in a pseudo-terminal for each tab."""
