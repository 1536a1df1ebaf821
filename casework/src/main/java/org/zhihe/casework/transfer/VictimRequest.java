package org.zhihe.casework.transfer;

import java.time.LocalDate;

/**
 * What a victim has asked the police for, as these record it. Who the victim is stays with them.
 *
 * @param notifiedOn when the victim was told of what is objected to: seven days run from then
 */
public record VictimRequest(LocalDate notifiedOn, LocalDate askedOn, String reason) {}
