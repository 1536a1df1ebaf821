/**
 * The database that tests and {@code bin/run} use: a MariaDB from a jar, or a server that already runs; and the proof
 * that every script runs on both.
 */
package org.zhihe.migrations;
