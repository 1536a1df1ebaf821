/** What lets somebody in or keeps them out: secrets a browser carries, patience with those who guess, sealed texts. */
package org.zhihe.casework.access;
