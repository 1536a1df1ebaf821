/** What lets somebody in: secrets a browser carries, and patience with those who guess. */
package org.zhihe.casework.access;
