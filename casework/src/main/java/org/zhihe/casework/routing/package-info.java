/** From an accepted matter to the competent body: rules as data, a proposal with reasons, a person's decision. */
package org.zhihe.casework.routing;
