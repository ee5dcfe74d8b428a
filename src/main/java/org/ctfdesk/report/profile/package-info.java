/** What the profile says of the Party, its NDC, its periods and targets and of the submission. */
package org.ctfdesk.report.profile;
