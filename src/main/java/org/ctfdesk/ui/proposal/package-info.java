/** The page on which workbooks from elsewhere are looked at before they are taken in: the sheet as it stands, the form as it would be. */
package org.ctfdesk.ui.proposal;
