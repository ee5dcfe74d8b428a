/** The exercises that come with the program: slips planted into samples, texts to fill tables from, ledgers to count by hand. */
package org.ctfdesk.exercise.shipped;
