package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * The card 现在轮到谁.
 *
 * @param who the reader (您), the other side, or an office
 * @param counted how the date was counted, with its rule; may be empty
 * @param yours whether the reader has to act
 */
public record Turn(String who, String what, @Nullable LocalDate by, String counted, boolean yours) {}
