/** The report's profile: Party, submission, years, targets, circumstances and flexibility, asked once. */
package org.ctfdesk.ui.profile;
