"""The command line: parse options, call the features, print."""
