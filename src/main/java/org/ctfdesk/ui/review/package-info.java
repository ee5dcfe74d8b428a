/** What reviewers say of the open report, and the Party's answers. */
package org.ctfdesk.ui.review;
