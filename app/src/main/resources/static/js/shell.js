// The shell script: what every page needs.
