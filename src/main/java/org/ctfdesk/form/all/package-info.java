/** Every form there is: the list stands above the packages that it lists. */
package org.ctfdesk.form.all;
