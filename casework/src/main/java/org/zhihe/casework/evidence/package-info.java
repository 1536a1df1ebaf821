/** Files handed in by the parties, kept by their SHA-256. */
package org.zhihe.casework.evidence;
