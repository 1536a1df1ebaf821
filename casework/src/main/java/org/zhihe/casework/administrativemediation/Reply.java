package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import org.zhihe.casework.mediation.Consent.Channel;

/**
 * What a respondent says to being asked.
 *
 * @param words null when it adds nothing
 * @param day on which it came
 */
public record Reply(Opinion opinion, @Nullable String words, Channel channel, LocalDate day) {}
