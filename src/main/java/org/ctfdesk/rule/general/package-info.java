/** Checks that are read off the forms themselves, whatever the table. */
package org.ctfdesk.rule.general;
