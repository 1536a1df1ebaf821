package org.zhihe.casework.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("sign_in_attempt")
record FailedAttempt(@Id @GeneratedValue @Nullable Long id, String subjectHash, Instant failedAt) {}
