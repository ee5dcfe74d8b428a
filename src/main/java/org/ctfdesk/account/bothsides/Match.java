package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;

/**
 * Outcomes that one Party first transferred and another one used towards its NDC.
 *
 * @param identifiers those that both name, as {@code first – last} numbers of the series; "" where they were matched by
 *     vintage and amount
 * @param transferredQuantity what the first one says of them
 * @param usedQuantity what the other one says of them
 */
public record Match(Claim transferred, Claim used, String identifiers, BigDecimal transferredQuantity, BigDecimal usedQuantity) {}
