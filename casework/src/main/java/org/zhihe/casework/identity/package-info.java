/** Identity numbers in full: for whom, for what, and never unnoticed. */
package org.zhihe.casework.identity;
