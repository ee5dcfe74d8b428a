/** At a glance: the report as pictures. */
package org.ctfdesk.ui.glance;
