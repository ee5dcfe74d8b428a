/**
 * What every command shares: what it prints and to where, how it fails, the options that several have, and the files that it is given.
 */
package org.ctfdesk.cli.console;
