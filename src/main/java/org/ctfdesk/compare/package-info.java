/** What makes two reports different, place by place. */
package org.ctfdesk.compare;
