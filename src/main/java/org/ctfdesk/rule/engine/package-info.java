/** Every rule and every point of the catalogue; asks the rules, and tells what they found. */
package org.ctfdesk.rule.engine;
