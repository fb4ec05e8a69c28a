"""The command line: the only room that prints or exits. One command one file."""
