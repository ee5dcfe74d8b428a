/** The points that no data can decide: the compiler ticks them and says where in the report they are dealt with. */
package org.ctfdesk.ui.checklist;
