/** What was found in a report, and what the compiler ticked, written out for reviewers and for machines. */
package org.ctfdesk.review;
