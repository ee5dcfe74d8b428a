/**
 * What flexibility the MPGs offer to developing country Parties that need it in the light of their capacities (paras. 4-6):
 * the closed list of provisions, the cells in which it shows, what a claim writes into them, and what may be left out.
 * Nothing here judges whether a Party needs it: the Party determines that itself.
 */
package org.ctfdesk.flexibility;
