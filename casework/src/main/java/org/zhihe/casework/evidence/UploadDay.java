package org.zhihe.casework.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * What somebody has sent on one day.
 *
 * @param who keyed hash: the table says nothing of accounts and networks
 */
@MappedEntity("upload_day")
record UploadDay(@Id String who, LocalDate day, long bytes) {}
