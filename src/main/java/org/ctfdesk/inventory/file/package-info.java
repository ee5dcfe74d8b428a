/** The files in which inventories come: common reporting tables, their exchange files, and plain tables. */
package org.ctfdesk.inventory.file;
