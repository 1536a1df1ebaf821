/** Brings the schema up to date, with an account of its own, and lets the programs' accounts work on it. */
package org.zhihe.admin.schema;
