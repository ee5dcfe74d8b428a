/** What an attempt is worth: each planted slip marked, the sum, and the matrix of many people. */
package org.ctfdesk.exercise.score;
