package org.zhihe.admin.command;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import jakarta.inject.Singleton;

/** Stands where the jobs would be started: a command sends no mails and ends no periods beside what it is for. */
@Singleton
@Replaces(ScheduledMethodProcessor.class)
@Requires(property = CommandLine.PROPERTY)
class NoJobs {}
