/** The report file, its journal and its lock. JSON and nothing but JSON is written here. */
package org.ctfdesk.store;
