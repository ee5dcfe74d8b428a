/** The page “All checks”: the verdict on every point of the catalogue. */
package org.ctfdesk.ui.verdicts;
