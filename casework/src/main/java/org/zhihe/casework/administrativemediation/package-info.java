/** A patent office mediates between two sides on request (国知局令第81号 63-70); the agreement bears its seal. */
package org.zhihe.casework.administrativemediation;
