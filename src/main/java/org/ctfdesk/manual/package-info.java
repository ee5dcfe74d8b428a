/** Forms and rules explained on offline pages, made from the same descriptions that the program works with. */
package org.ctfdesk.manual;
