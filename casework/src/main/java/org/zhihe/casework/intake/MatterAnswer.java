package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What was answered to one question of a filing. */
@MappedEntity("matter_answer")
record MatterAnswer(@Id @GeneratedValue @Nullable Long id, long matterId, Question question, String answer) {}
