/** What the program is made of: the libraries in it with their versions, licences and hashes. */
package org.ctfdesk.parts;
