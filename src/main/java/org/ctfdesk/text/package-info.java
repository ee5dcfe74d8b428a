/** Words and numbers by language. Knows nothing of forms and reports. */
package org.ctfdesk.text;
