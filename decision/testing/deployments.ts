/**
 * Real deployments in the words of the model in work, by name. A later version of the model asks the tests for its own
 * answers here; the release takes these links as they stand.
 */
import { decode } from '../in-work.ts';
import type { Decoded } from '../types.ts';
import json from './deployments.json' with { type: 'json' };

export type DeploymentName = keyof typeof json.links;

export const deploymentNames = Object.keys(json.links) as readonly DeploymentName[];

export const isDeployment = (name: string): name is DeploymentName => Object.hasOwn(json.links, name);

/** The link of a deployment, as the model in work is to read it. */
export const deploymentLink = (name: DeploymentName): string => `MAA:${json.link}/${json.links[name]}`;

/** What the model in work reads of a deployment. */
export const deploymentRead = (name: DeploymentName): Decoded => decode(deploymentLink(name));
