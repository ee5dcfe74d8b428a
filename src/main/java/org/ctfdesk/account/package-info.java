/** What the accounts of cooperative approaches say, in words: for the window, commands and whoever copies it as text. */
package org.ctfdesk.account;
