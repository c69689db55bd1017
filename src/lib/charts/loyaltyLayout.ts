import { LOYAL_AT, SATISFIED_AT, type Quadrant } from '$lib/domain/typology';
import { axisRoom, type Box } from './box';
import type { Extent } from './extent';
import type { Position } from './path';
import { valueScale } from './valueScale';

export interface LoyaltyLayout {
	readonly box: Box;
	readonly x: Position;
	readonly y: Position;
	/** The thresholds in pixels. */
	readonly satisfiedAt: number;
	readonly loyalAt: number;
	/** Where the name of a quadrant stands: its outer corner. */
	readonly corners: Readonly<
		Record<Quadrant, { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }>
	>;
}

interface LoyaltyRequest {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly satisfaction: Extent;
	readonly intention: Extent;
	readonly axisLabels: readonly string[];
}

/** Divides the picture of the scatter: below it the tick labels and the name of the axis, above it that of the other. */
export function loyaltyLayout(request: LoyaltyRequest): LoyaltyLayout {
	const { width, height, em } = request;
	const left = axisRoom(request.axisLabels, em);
	const box = {
		left,
		right: Math.max(left + 1, width - em),
		top: Math.ceil(em * 2.2),
		bottom: height - Math.ceil(em * 3.2)
	};
	const x = valueScale(request.satisfaction, box.left, box.right);
	const y = valueScale(request.intention, box.bottom, box.top);
	const inset = em * 0.4;
	const [west, east] = [box.left + inset, box.right - inset];
	const [north, south] = [box.top + em * 1.1, box.bottom - inset];
	return {
		box,
		x,
		y,
		satisfiedAt: x(SATISFIED_AT),
		loyalAt: y(LOYAL_AT),
		corners: {
			hostage: { x: west, y: north, anchor: 'start' },
			loyalist: { x: east, y: north, anchor: 'end' },
			defector: { x: west, y: south, anchor: 'start' },
			mercenary: { x: east, y: south, anchor: 'end' }
		}
	};
}
