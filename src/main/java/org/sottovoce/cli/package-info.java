/** The command line: options in, exit codes and plain sentences out. */
package org.sottovoce.cli;
