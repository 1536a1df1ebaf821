/** How many matters there are of each sort: numbers only, no matter and no person. */
package org.zhihe.casework.statistics;
