/** What a trainer prints: exercises and their solutions, an agenda, cards to keep beside the keyboard. */
package org.ctfdesk.handout;
