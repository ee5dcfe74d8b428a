/** Parts of the open report handed out to teams, and taken back. */
package org.ctfdesk.ui.teams;
