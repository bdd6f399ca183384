#!/bin/sh
# Keeps every payload as a line of the file that $1 names, and has no opinion.
cat >> "$1"
echo >> "$1"
